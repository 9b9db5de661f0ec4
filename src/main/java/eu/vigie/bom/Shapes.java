package eu.vigie.bom;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import eu.vigie.bom.Shape.Kind;
import eu.vigie.bom.Shape.Kind.Either;
import eu.vigie.bom.Shape.Kind.Listing;
import eu.vigie.bom.Shape.Kind.Nested;
import eu.vigie.bom.Shape.Kind.OneOf;

/** Reads {@code cyclonedx-shapes.txt} for one version; the file explains itself. */
final class Shapes {

    private final CycloneDxVersion version;
    private final boolean xml;
    private final Map<String, Shape> shapes = new HashMap<>();
    private final Map<String, Set<String>> choices = new HashMap<>();

    private Shapes(CycloneDxVersion version, boolean xml) {
        this.version = version;
        this.xml = xml;
    }

    /** The shape of a whole document in that version, as JSON. */
    static Shape json(CycloneDxVersion version) {
        return bom(new Shapes(version, false));
    }

    /** The shape of a whole document in that version, as XML. */
    static Shape xml(CycloneDxVersion version) {
        return bom(new Shapes(version, true));
    }

    private static Shape bom(Shapes shapes) {
        List<List<String>> lines = lines();
        lines.forEach(shapes::declare);
        Shape current = new Shape("");
        for (List<String> line : lines) {
            current = shapes.define(line, current);
        }
        return shapes.shape("bom");
    }

    private static List<List<String>> lines() {
        try (InputStream in = Objects.requireNonNull(Shapes.class.getResourceAsStream("cyclonedx-shapes.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#")).map(line -> List.of(line.split(" +")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void declare(List<String> words) {
        String last = words.getLast();
        if (words.getFirst().equals("shape")) {
            shapes.put(words.get(1), new Shape(words.get(1)));
        } else if (words.getFirst().equals("choice")) {
            boolean dated = last.startsWith("[");
            if (!dated || applies(last.substring(1, last.length() - 1))) {
                choices.computeIfAbsent(words.get(1), name -> new HashSet<>())
                        .addAll(words.subList(2, words.size() - (dated ? 1 : 0)));
            }
        }
    }

    private Shape define(List<String> words, Shape current) {
        List<String> rest = words.subList(1, words.size());
        switch (words.getFirst()) {
            case "shape" -> {
                return shape(words.get(1));
            }
            case "choice" -> {
            }
            case "open" -> {
                if (applies(words.get(1))) {
                    current.open();
                }
            }
            case "exactly-one" -> current.add(rest, 1, 1);
            case "at-least-one" -> current.add(rest, 1, rest.size());
            case "at-most-one" -> {
                if (rest.size() == 2 || applies(rest.getLast())) {
                    current.add(rest.subList(0, 2), 0, 1);
                }
            }
            case "needs" -> current.need(words.get(1), words.get(2));
            default -> member(words, current);
        }
        return current;
    }

    private void member(List<String> words, Shape shape) {
        String last = words.getLast();
        boolean marked = last.startsWith("=");
        String kind = inThisForm(words.get(1));
        if (kind.equals("-") || xml && last.equals("=-")
                || words.size() > (marked ? 3 : 2) && !applies(words.get(2))) {
            return;
        }
        boolean required = words.getFirst().endsWith("!");
        String name = required ? words.getFirst().substring(0, words.getFirst().length() - 1) : words.getFirst();
        shape.add(name, kind(kind), required && !(xml && last.equals("=@?")),
                marked ? Markup.of(last.substring(1), name) : Markup.element(name));
    }

    private String inThisForm(String kind) {
        int slash = kind.indexOf('/');
        if (slash < 0) {
            return kind;
        }
        return xml ? kind.substring(slash + 1) : kind.substring(0, slash);
    }

    /** {@code 1.6} is from then on, {@code -1.4} until then. */
    private boolean applies(String when) {
        boolean until = when.startsWith("-");
        CycloneDxVersion bound = Objects.requireNonNull(CycloneDxVersion.of(until ? when.substring(1) : when), when);
        return until ? version.compareTo(bound) <= 0 : version.compareTo(bound) >= 0;
    }

    private Kind kind(String word) {
        if (word.contains("|")) {
            List<Kind> kinds = new ArrayList<>();
            for (String piece : word.split("\\|")) {
                kinds.add(kind(piece));
            }
            return new Either((Listing) kinds.get(0), (Nested) kinds.get(1));
        }
        if (word.startsWith("[")) {
            return new Listing(kind(word.substring(1, word.length() - 1)));
        }
        Set<String> choice = choices.get(word);
        return choice != null ? new OneOf(choice) : named(word);
    }

    private Kind named(String word) {
        return switch (word) {
            case "text" -> Kind.Text.TEXT;
            case "moment" -> Kind.Text.MOMENT;
            case "ref" -> Kind.Text.REF;
            case "link" -> Kind.Text.LINK;
            case "uuid" -> Kind.Text.UUID;
            case "hash" -> Kind.Text.HASH;
            case "mime" -> Kind.Text.MIME;
            case "spdx" -> Kind.Text.SPDX;
            case "flag" -> Kind.Plain.FLAG;
            case "whole" -> Kind.Plain.WHOLE;
            case "any" -> Kind.Unchecked.ANY;
            case "outside" -> Kind.Unchecked.OUTSIDE;
            default -> new Nested(shape(word));
        };
    }

    private Shape shape(String name) {
        Shape shape = shapes.get(name);
        if (shape == null) {
            throw new IllegalStateException("cyclonedx-shapes.txt has no shape " + name);
        }
        return shape;
    }
}
