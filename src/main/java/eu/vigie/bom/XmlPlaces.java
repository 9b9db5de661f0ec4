package eu.vigie.bom;

import java.util.List;

import org.jspecify.annotations.Nullable;

import eu.vigie.bom.Shape.Kind;
import eu.vigie.bom.Shape.Kind.Listing;
import eu.vigie.bom.Shape.Kind.Nested;

/** Writes the JSON pointer of a place in a CycloneDX document as the path of the same place in its XML. */
final class XmlPlaces {

    private final Shape bom;

    XmlPlaces(Shape bom) {
        this.bom = bom;
    }

    /** For example {@code /bom/components/component[2]/@type} for {@code /components/1/type}. */
    String path(String pointer) {
        StringBuilder path = new StringBuilder("/bom");
        List<String> steps = pointer.isEmpty() ? List.of() : List.of(pointer.substring(1).split("/"));
        Shape shape = bom;
        for (int i = 0; i < steps.size(); i++) {
            Shape.Member member = shape == null ? null : shape.find(steps.get(i));
            if (member == null) {
                path.append('/').append(steps.get(i));
                shape = null;
                continue;
            }
            boolean inList = i + 1 < steps.size() && isNumber(steps.get(i + 1));
            append(path, member.markup(), steps.get(i), inList ? steps.get(i + 1) : null);
            i += inList ? 1 : 0;
            shape = shapeOf(member.kind());
        }
        return path.toString();
    }

    private static void append(StringBuilder path, Markup markup, String member, @Nullable String index) {
        switch (markup.where()) {
            case ATTRIBUTE -> path.append("/@").append(markup.name());
            case ELEMENT -> path.append('/').append(member);
            case WRAPPED -> path.append('/').append(member);
            case REPEATED, CONTENT -> {
            }
        }
        if (index != null) {
            path.append('/').append(markup.name()).append('[').append(Integer.parseInt(index) + 1).append(']');
        }
    }

    private static boolean isNumber(String step) {
        return !step.isEmpty() && step.length() < 10 && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static @Nullable Shape shapeOf(Kind kind) {
        return switch (kind) {
            case Nested(var shape) -> shape;
            case Listing(Nested(var shape)) -> shape;
            default -> null;
        };
    }
}
