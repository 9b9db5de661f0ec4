package eu.vigie.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import eu.vigie.supplychain.InputProblem;

/** A stable code for each kind of problem in a sheet, for programs that sort problems: sentences may be said better. */
public final class ProblemCodes {

    private static final List<Coded> CODES = read();

    private ProblemCodes() {}

    private record Coded(String code, Pattern sentence) {

        private static Coded of(String line) {
            String[] halves = line.split(" +", 2);
            String pattern = List.of(halves[1].split(Pattern.quote("{}"), -1)).stream().map(Pattern::quote)
                    .collect(Collectors.joining(".+?"));
            return new Coded(halves[0], Pattern.compile(pattern, Pattern.DOTALL));
        }
    }

    /** For example {@code row-without-part}; empty for what is wrong with a document of another kind. */
    public static Optional<String> of(InputProblem problem) {
        return CODES.stream().filter(coded -> coded.sentence().matcher(problem.problem()).matches()).map(Coded::code)
                .findFirst();
    }

    private static List<Coded> read() {
        try (InputStream in = Objects.requireNonNull(ProblemCodes.class.getResourceAsStream("problem-codes.txt"))) {
            List<Coded> codes = new ArrayList<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> codes.add(Coded.of(line)));
            return List.copyOf(codes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
