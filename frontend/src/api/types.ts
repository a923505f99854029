import type { components } from "./schema";

type Schemas = components["schemas"];

/** The server's names for nested and internal types, where the product has a word of its own. */
type Words = {
	Session: Schemas["SessionView"];
	SessionAccount: Schemas["SessionView.Account"];
	ActingOrganisation: Schemas["SessionView.ActingOrganisation"];
	Organisation: Schemas["OrganisationView"];
	NewOrganisation: Schemas["OrganisationProfile"];
	Member: Schemas["MemberController.Member"];
	Mail: Schemas["MailboxController.Letter"];
	Verification: Schemas["VerificationView"];
	VerificationCase: Schemas["VerificationDesk.Case"];
	EvidenceFile: Schemas["VerificationView.File"];
	Vocabularies: Schemas["VocabularyBook"];
	ListingOrganisation: Schemas["CatalogueOwner"];
	ReviewNote: Schemas["Note"];
	SearchResult: Schemas["SearchAnswer"];
	SearchHit: Schemas["SearchItem"];
	SearchCounts: Schemas["SearchAnswer.Counts"];
	Facets: Schemas["SearchAnswer.Facets"];
	FieldBalance: Schemas["FieldCount"];
	/** Part of a problem document, which belongs to every answer and so to none in the description. */
	FieldProblem: { path: string; code: string; message: string };
};

/** A type of the server's description, by the product's word for it or by its name there. */
export type Schema<Name extends keyof Words | keyof Schemas> = Name extends keyof Words
	? Words[Name]
	: Name extends keyof Schemas
		? Schemas[Name]
		: never;
