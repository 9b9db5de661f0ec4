package eu.vigie.specification;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import eu.vigie.regulation.Language;

/** Text as HTML. Whatever comes from a file or a run goes through {@link #escape} before it meets a tag. */
final class Html {

    private Html() {}

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'",
                "&#39;");
    }

    /** A text that the files hold in English alone, said so to those who hear the page. */
    static String inEnglish(String text) {
        return "<span lang=\"en\">" + escape(text) + "</span>";
    }

    /** A sentence of a feature: names in the quotation marks of its language, columns marked as what they stand for. */
    static String sentence(String text, Language language) {
        String quoted = escape(text).replaceAll("&quot;(.*?)&quot;",
                language == Language.FR ? "«\u00a0$1\u00a0»" : "“$1”");
        return quoted.replaceAll("&lt;([^&]*)&gt;", "<var>$1</var>");
    }

    static <T> String each(List<T> items, Function<T, String> template) {
        return items.stream().map(template).collect(Collectors.joining());
    }

    /** A piece that is left out when it has nothing to show. */
    static String when(boolean there, String piece) {
        return there ? piece : "";
    }
}
