import type { Schema } from "@/api/types";

export type Deal = Schema<"Deal">;
export type DealCard = Schema<"DealCard">;
export type DealAction = Schema<"DealAction">;
export type DealSide = Schema<"Side">;
export type Viewpoint = Deal["mySide"];
export type Organisation = Schema<"OrganisationCard">;
export type Interest = Schema<"Interest">;
export type Nda = Schema<"Nda">;
export type Offer = Schema<"Offer">;
export type Happening = Schema<"DealHappening">;
export type RefusalCode = Schema<"RefusalCode">;

export type Money = Schema<"Money">;
export type Terms = Schema<"Terms">;
export type PaymentPlan = Schema<"PaymentPlan">;
export type PaymentItem = Schema<"PaymentItem">;
export type PaymentType = NonNullable<PaymentItem["type"]>;
export type Due = NonNullable<PaymentItem["due"]>;
export type DueEvent = NonNullable<Due["event"]>;
export type RightKind = NonNullable<NonNullable<Terms["right"]>["kind"]>;
export type SubLicence = NonNullable<NonNullable<Terms["right"]>["subLicence"]>;
export type ImprovementRule = NonNullable<NonNullable<Terms["improvements"]>["rule"]>;
export type DisputeBody = NonNullable<Terms["disputeBody"]>;
