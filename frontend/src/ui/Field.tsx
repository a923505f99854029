import { type ComponentProps, type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import { classes } from "./classes";
import styles from "./Field.module.css";
import { Icon } from "./Icon";

type FieldProps = {
	label: ReactNode;
	/** What the reader needs to know before typing. */
	hint?: ReactNode;
	/** Why the value was refused; the field is then marked and described by it. */
	error?: string | undefined;
	optional?: boolean | undefined;
};

type Wiring = { id: string; "aria-describedby": string | undefined; "aria-invalid": true | undefined };

type FrameProps = FieldProps & { id?: string | undefined; children: (wiring: Wiring) => ReactNode };

/** Label above, control, hint and reason below, tied together for those who do not see them. */
export function Field({ label, hint, error, optional, id: given, children }: FrameProps) {
	const { t } = useTranslation("common");
	const made = useId();
	const id = given ?? made;
	const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
	return (
		<div className={styles.field}>
			<label htmlFor={id}>
				{label} {optional && <span className={styles.optional}>{t("optional")}</span>}
			</label>
			{children({
				id,
				"aria-describedby": describedBy || undefined,
				"aria-invalid": error ? true : undefined,
			})}
			{hint && (
				<p className={styles.hint} id={`${id}-hint`}>
					{hint}
				</p>
			)}
			{error && <FieldError id={`${id}-error`}>{error}</FieldError>}
		</div>
	);
}

export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
	return (
		<p className={styles.error} id={id}>
			<Icon name="warning" />
			<span>{children}</span>
		</p>
	);
}

export function TextField({
	label,
	hint,
	error,
	optional,
	id,
	className,
	...input
}: ComponentProps<"input"> & FieldProps) {
	return (
		<Field label={label} hint={hint} error={error} optional={optional} id={id}>
			{(wiring) => <input type="text" {...input} {...wiring} className={classes(styles.input, className)} />}
		</Field>
	);
}

export function TextArea({
	label,
	hint,
	error,
	optional,
	id,
	className,
	...input
}: ComponentProps<"textarea"> & FieldProps) {
	return (
		<Field label={label} hint={hint} error={error} optional={optional} id={id}>
			{(wiring) => <textarea rows={4} {...input} {...wiring} className={classes(styles.input, className)} />}
		</Field>
	);
}

export type Option = { value: string; label: string };

type SelectProps = ComponentProps<"select"> &
	FieldProps & { options: readonly Option[]; placeholder?: string };

/** A native select: the platform's own list is the one that every reader and phone knows. */
export function Select({
	label,
	hint,
	error,
	optional,
	id,
	options,
	placeholder,
	className,
	...input
}: SelectProps) {
	return (
		<Field label={label} hint={hint} error={error} optional={optional} id={id}>
			{(wiring) => (
				<select {...input} {...wiring} className={classes(styles.input, className)}>
					<Options options={options} placeholder={placeholder} />
				</select>
			)}
		</Field>
	);
}

type BareSelectProps = ComponentProps<"select"> & { label: string; options: readonly Option[] };

/** A small select in a toolbar, its label spoken but not shown. */
export function BareSelect({ label, options, className, ...input }: BareSelectProps) {
	return (
		<select {...input} aria-label={label} className={classes(styles.input, styles.small, className)}>
			<Options options={options} />
		</select>
	);
}

function Options({ options, placeholder }: { options: readonly Option[]; placeholder?: string | undefined }) {
	return (
		<>
			{placeholder !== undefined && <option value="">{placeholder}</option>}
			{options.map(({ value, label }) => (
				<option key={value} value={value}>
					{label}
				</option>
			))}
		</>
	);
}

type TickProps = Omit<ComponentProps<"input">, "type"> & {
	label: ReactNode;
	description?: ReactNode;
	/** How many things stand behind this choice. */
	count?: ReactNode;
};

export function Checkbox(props: TickProps) {
	return <Tick {...props} type="checkbox" />;
}

export function Radio(props: TickProps) {
	return <Tick {...props} type="radio" />;
}

function Tick({ label, description, count, className, ...input }: TickProps & { type: string }) {
	return (
		<label className={classes(styles.tick, className)}>
			<input {...input} />
			<span>
				{label}
				{description && <small>{description}</small>}
			</span>
			{count !== undefined && <span className={styles.count}>{count}</span>}
		</label>
	);
}

type GroupProps = {
	legend: ReactNode;
	hint?: ReactNode;
	error?: string | undefined;
	className?: string | undefined;
	children: ReactNode;
};

/** Several choices under one question. */
export function FieldGroup({ legend, hint, error, className, children }: GroupProps) {
	const id = useId();
	return (
		<fieldset
			className={classes(styles.field, className)}
			aria-describedby={error ? `${id}-error` : undefined}
		>
			<legend>{legend}</legend>
			{hint && <p className={styles.hint}>{hint}</p>}
			<div>{children}</div>
			{error && <FieldError id={`${id}-error`}>{error}</FieldError>}
		</fieldset>
	);
}
