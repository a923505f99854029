import { Guide } from "../components/Guide";

export const Help = () => <Guide name="help" />;
