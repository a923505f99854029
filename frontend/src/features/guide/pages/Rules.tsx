import { Guide } from "../components/Guide";

export const Rules = () => <Guide name="rules" />;
