package eu.vigie.evidence;

/** What a document is, by its content. */
enum Format {
    BODS("BODS 0.4", "application/json"), BODS_OLD("BODS 0.1 to 0.3", "application/json"), JSON_LD("JSON-LD",
            "application/ld+json"), FOLLOW_THE_MONEY("FollowTheMoney", "application/json"), TURTLE("Turtle",
                    "text/turtle"), N_QUADS("N-Quads", "application/n-quads"), BODS_RDF("BODS 0.4 in RDF",
                            "text/turtle"), GLEIF_XML("GLEIF",
                                    "application/xml"), GLEIF_CSV("GLEIF",
                                            "text/csv"), STAKES_CSV("table of stakes",
                                                    "text/csv"), OFAC_CSV("OFAC lists", "text/csv"), SCREENING_CSV(
                                                            "Consolidated Screening List",
                                                            "text/csv"), SCREENING_JSON("Consolidated Screening List",
                                                                    "application/json"), EU_LIST_XML(
                                                                            "EU financial sanctions",
                                                                            "application/xml"), OWN_LIST_CSV(
                                                                                    "list of designated parties",
                                                                                    "text/csv");

    private final String words;
    private final String mediaType;

    Format(String words, String mediaType) {
        this.words = words;
        this.mediaType = mediaType;
    }

    String words() {
        return words;
    }

    String mediaType() {
        return mediaType;
    }
}
