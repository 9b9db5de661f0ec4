package eu.vigie.bom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.Origin;
import eu.vigie.supplychain.Part.StatedRole;
import eu.vigie.supplychain.Placeholders;
import eu.vigie.supplychain.StatedParty;
import eu.vigie.supplychain.SupplyRole;
import eu.vigie.supplychain.Symbols;

/**
 * The part that a row means. Rows whose cells say the same of the part are read once: what is found wrong in the first
 * is reported for each.
 */
final class SheetParts {

    /** Functions as French sheets name them. */
    private static final Map<String, String> FUNCTIONS = Map.of("calcul", "compute", "reseau", "network", "stockage",
            "storage", "alimentation", "power", "refroidissement", "cooling", "gestion", "management", "memoire",
            "memory", "securite", "security");

    private static final Set<Column> IDENTIFYING = Set.of(Column.REFERENCE, Column.MANUFACTURER_PART_NUMBER,
            Column.DESCRIPTION);

    private final Sheet sheet;
    private final Layout layout;
    private final Symbols symbols;
    private final RowProblems problems;
    private final RowProblems notes;
    private final PartBook book;
    private final int[] describing;
    private final Map<Cells, Known> known = new HashMap<>();

    SheetParts(Sheet sheet, Symbols symbols, RowProblems problems, RowProblems notes, PartBook book) {
        this.sheet = sheet;
        this.layout = sheet.layout();
        this.symbols = symbols;
        this.problems = problems;
        this.notes = notes;
        this.book = book;
        List<Integer> columns = new ArrayList<>();
        layout.further().forEach(column -> columns.add(column.at()));
        layout.beside().stream().filter(column -> IDENTIFYING.contains(column.column()))
                .forEach(column -> columns.add(column.at()));
        layout.columns().forEach((column, at) -> {
            if (column.describesThePart()) {
                columns.add(at);
            }
        });
        this.describing = columns.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The cells of a row that describe its part, compared by their texts' numbers. */
    private record Cells(int[] symbols) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Cells cells && Arrays.equals(symbols, cells.symbols);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(symbols);
        }
    }

    private record CellProblem(@Nullable String column, @Nullable String value, String problem, String remedy) {}

    /** @param part -1 when the row names no part */
    private record Known(int part, String name, List<CellProblem> problems, List<CellProblem> notes) {}

    /**
     * @param part its index in the book; -1 when the row is rejected
     * @param name what the row calls it
     */
    record Found(int part, String name) {}

    Found find(int row, int[] cells) {
        int[] key = new int[describing.length];
        for (int i = 0; i < key.length; i++) {
            key[i] = describing[i] < cells.length ? cells[describing[i]] : Symbols.EMPTY;
        }
        Known part = known.get(new Cells(key));
        if (part == null) {
            part = new Row(row, cells).read();
            known.put(new Cells(key), part);
        }
        for (CellProblem problem : part.problems()) {
            problems.add(row, problem.column(), problem.value(), problem.problem(), problem.remedy());
        }
        for (CellProblem note : part.notes()) {
            notes.add(row, note.column(), note.value(), note.problem(), note.remedy());
        }
        return new Found(part.part(), part.name());
    }

    /** One row, read cell by cell. */
    private final class Row {

        private final int row;
        private final int[] cells;
        private final List<CellProblem> wrong = new ArrayList<>();
        private final List<StatedRole> roles = new ArrayList<>();
        private final List<Origin> origins = new ArrayList<>();

        private Row(int row, int[] cells) {
            this.row = row;
            this.cells = cells;
        }

        private Known read() {
            String number = firstOf(named(Column.MANUFACTURER_PART_NUMBER), beside(Column.MANUFACTURER_PART_NUMBER));
            String description = firstOf(named(Column.DESCRIPTION), beside(Column.DESCRIPTION));
            String name = firstOf(named(Column.REFERENCE), number, beside(Column.REFERENCE), description);
            if (name == null) {
                return new Known(-1, "", List.of(new CellProblem(null, null,
                        "the row names no part: reference, part number and description are empty",
                        "fill in one of them, or take the row out")), List.of());
            }
            layout.columns().forEach(this::read);
            layout.further().forEach(column -> read(column.column(), column.at()));
            new NumberColumns(layout)
                    .of(this::text, (at, text, problem) -> wrong.add(new CellProblem(layout.heading(at),
                            text, problem, "copy it from the register, or leave it out")))
                    .forEach(this::identify);
            PartBook.Added added = book.add(new PartDraft(name, maker(), number, null, description, function(), roles,
                    origins, sheet.document().at(sheet.place(row))));
            return new Known(added.part(), name, List.copyOf(wrong),
                    added.contradictions().stream().map(this::note).toList());
        }

        private CellProblem note(Contradiction said) {
            Optional<Integer> at = IntStream.range(0, cells.length).boxed().filter(each -> {
                Column column = layout.column(each);
                return column != null && column.stage() == said.stage() && column.role() == said.role()
                        && (said.stage() != null || said.role() != null || column == Column.FUNCTION);
            }).findFirst();
            return new CellProblem(at.map(layout::heading).orElse(null), said.here(), Contradiction.PROBLEM,
                    said.remedy());
        }

        /** What another column of the same meaning says, where the first says nothing. */
        private @Nullable String beside(Column column) {
            return layout.beside().stream().filter(each -> each.column() == column)
                    .map(each -> named(column, each.at())).filter(Objects::nonNull).findFirst().orElse(null);
        }

        private @Nullable String named(Column column) {
            return named(column, layout.at(column));
        }

        /** A text that identifies; null when the cell is empty or holds a placeholder. */
        private @Nullable String named(Column column, int at) {
            String text = text(at);
            return text.isEmpty() || Spelling.isPlaceholder(text) && column != Column.DESCRIPTION ? null : text;
        }

        private void read(Column column, int at) {
            if (column.role() != null) {
                role(column.role(), at);
            }
            if (column.stage() != null) {
                origins(column.stage(), at);
            }
        }

        /** A manufacturer is kept even where it is a placeholder: that nobody filled it in is a finding. */
        private void role(SupplyRole role, int at) {
            String name = text(at);
            boolean keepPlaceholder = role == SupplyRole.MANUFACTURER && at == layout.at(Column.MANUFACTURER);
            if (!name.isEmpty() && (keepPlaceholder || !Spelling.saysNothing(name)) && !isNamed(role, name)) {
                roles.add(new StatedRole(role, StatedParty.named(name, sheet.document().at(place(at)))));
            }
        }

        /** Gives numbers to the first who has the role; to nobody named, where nobody has it. */
        private void identify(SupplyRole role, List<Identifier> numbers) {
            if (numbers.isEmpty()) {
                return;
            }
            for (int at = 0; at < roles.size(); at++) {
                if (roles.get(at).role() == role) {
                    StatedParty named = roles.get(at).party();
                    roles.set(at, new StatedRole(role,
                            new StatedParty(named.name(), numbers, null, null, named.evidence())));
                    return;
                }
            }
            roles.add(new StatedRole(role,
                    new StatedParty("", numbers, null, null, sheet.document().at(sheet.place(row)))));
        }

        /** Two columns may name the same one in the same role. */
        private boolean isNamed(SupplyRole role, String name) {
            return roles.stream().anyMatch(stated -> stated.role() == role
                    && Spelling.folded(stated.party().name()).equals(Spelling.folded(name)));
        }

        /** Whom the part is identified by; null when nobody is named. */
        private @Nullable String maker() {
            return roles.stream().filter(stated -> stated.role() == SupplyRole.MANUFACTURER)
                    .map(stated -> stated.party().name()).filter(name -> !Placeholders.contain(name)).findFirst()
                    .orElse(null);
        }

        private void origins(Origin.Stage stage, int at) {
            String text = text(at);
            if (text.isEmpty() || Spelling.isPlaceholder(text)) {
                return;
            }
            OriginPlaces read = OriginPlaces.read(text);
            note(read, at, text, OriginPlaces.REMEDY);
            int share = layout.shareOf(at);
            if (!text(share).isEmpty() && !read.places().isEmpty()) {
                read = read.with(text(share));
                note(read, share, text(share), OriginPlaces.SHARE_REMEDY);
            }
            for (OriginPlaces.Place each : read.places()) {
                origins.add(new Origin(stage, each.country(), each.share(), sheet.document().at(place(at))));
            }
        }

        private void note(OriginPlaces read, int at, String text, String remedy) {
            if (read.problem() != null) {
                wrong.add(new CellProblem(layout.heading(at), text, read.problem(), remedy));
            }
        }

        private @Nullable String function() {
            String text = text(layout.at(Column.FUNCTION));
            if (text.isEmpty() || Spelling.saysNothing(text)) {
                return null;
            }
            String folded = Spelling.folded(text);
            return folded.isEmpty() ? null : FUNCTIONS.getOrDefault(folded, folded);
        }

        /** The cell without characters that only deceive; that they were there is reported once. */
        private String text(int at) {
            if (at < 0 || at >= cells.length || cells[at] == Symbols.EMPTY) {
                return "";
            }
            String text = symbols.text(cells[at]);
            String flaw = Spelling.flaw(text);
            if (flaw != null && wrong.stream().noneMatch(p -> layout.heading(at).equals(p.column()))) {
                wrong.add(new CellProblem(layout.heading(at), text, "the text has " + flaw + ", which was left out",
                        "type it again without it"));
            }
            return Spelling.cleaned(text);
        }

        private String place(int at) {
            return sheet.place(row, layout.heading(at));
        }

        private static @Nullable String firstOf(@Nullable String... texts) {
            for (String text : texts) {
                if (text != null) {
                    return text;
                }
            }
            return null;
        }
    }
}
