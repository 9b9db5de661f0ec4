package eu.vigie.cli;

import picocli.CommandLine.Option;

/** The options of a command that answers as text for people or as data. */
final class TextOrJson extends Answering {

    /** Ways to write an answer. */
    enum Format {
        text, json
    }

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Format format = Format.text;

    boolean isJson() {
        return format == Format.json;
    }
}
