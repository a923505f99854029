import { Guide } from "../components/Guide";

export const Privacy = () => <Guide name="privacy" />;
