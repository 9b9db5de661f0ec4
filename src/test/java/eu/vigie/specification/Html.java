package eu.vigie.specification;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Text as HTML. Whatever comes from a file or a run goes through {@link #escape} before it meets a tag. */
final class Html {

    private Html() {}

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'",
                "&#39;");
    }

    /** A sentence of a feature: the names of its columns marked as what they stand for. */
    static String sentence(String text) {
        return escape(text).replaceAll("&lt;([^&]*)&gt;", "<var>$1</var>");
    }

    static <T> String each(List<T> items, Function<T, String> template) {
        return items.stream().map(template).collect(Collectors.joining());
    }

    /** A piece that is left out when it has nothing to show. */
    static String when(boolean there, String piece) {
        return there ? piece : "";
    }
}
