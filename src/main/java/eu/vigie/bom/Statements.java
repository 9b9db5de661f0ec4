package eu.vigie.bom;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.EvidenceRef;
import eu.vigie.supplychain.Origin;
import eu.vigie.supplychain.SupplyRole;

/** What the first line that says anything of a matter said of it, for one part; later ones are compared with it. */
final class Statements {

    /** Of these a part has one; makers make parts distinct, and suppliers and alternatives may well be several. */
    private static final Set<SupplyRole> SINGLE = EnumSet.of(SupplyRole.DESIGNER, SupplyRole.FAB, SupplyRole.ASSEMBLER,
            SupplyRole.FIRMWARE_AUTHOR);

    private record Said(String text, String key, EvidenceRef where) {}

    private final Map<Origin.Stage, Said> origins = new EnumMap<>(Origin.Stage.class);
    private final Map<SupplyRole, Said> roles = new EnumMap<>(SupplyRole.class);
    private final Set<Origin.Stage> disputed = EnumSet.noneOf(Origin.Stage.class);
    private @Nullable Said function;

    /** Stages of which lines state different countries. */
    Set<Origin.Stage> disputed() {
        return disputed;
    }

    /** Where the line says otherwise than an earlier one; empty for the first. */
    List<Contradiction> take(PartDraft draft, NameKeys names) {
        if (draft.origins().isEmpty() && draft.function() == null
                && draft.roles().stream().noneMatch(stated -> SINGLE.contains(stated.role()))) {
            return List.of();
        }
        List<Contradiction> found = new ArrayList<>();
        draft.origins().stream().map(Origin::stage).distinct().forEach(stage -> origin(draft, stage, found));
        draft.roles().stream().map(stated -> stated.role()).filter(SINGLE::contains).distinct()
                .forEach(role -> role(draft, role, names, found));
        function(draft, found);
        return found;
    }

    private void origin(PartDraft draft, Origin.Stage stage, List<Contradiction> found) {
        List<Origin> here = draft.origins().stream().filter(origin -> origin.stage() == stage).toList();
        String countries = here.stream().map(origin -> origin.country().code()).sorted().distinct()
                .collect(Collectors.joining(", "));
        String text = here.stream().map(
                origin -> origin.country().code() + (origin.share() == null ? "" : " " + origin.share() + " %"))
                .sorted().distinct().collect(Collectors.joining(", "));
        Said said = new Said(text, countries, draft.evidence());
        Said before = origins.putIfAbsent(stage, said);
        if (before != null && !before.text().equals(text)) {
            found.add(new Contradiction(stage, null, text, before.text(), before.where()));
        }
        if (before != null && !before.key().equals(countries)) {
            disputed.add(stage);
        }
    }

    private void role(PartDraft draft, SupplyRole role, NameKeys names, List<Contradiction> found) {
        List<String> here = draft.roles().stream().filter(stated -> stated.role() == role)
                .map(stated -> stated.party().name()).filter(name -> !Spelling.isPlaceholder(name)).toList();
        if (here.isEmpty()) {
            return;
        }
        String text = here.stream().sorted().collect(Collectors.joining(", "));
        String key = here.stream().map(names::of).sorted().collect(Collectors.joining("\n"));
        Said before = roles.putIfAbsent(role, new Said(text, key, draft.evidence()));
        if (before != null && !before.key().equals(key)) {
            found.add(new Contradiction(null, role, text, before.text(), before.where()));
        }
    }

    private void function(PartDraft draft, List<Contradiction> found) {
        String here = draft.function();
        if (here == null) {
            return;
        }
        if (function == null) {
            function = new Said(here, here, draft.evidence());
        } else if (!function.text().equals(here)) {
            found.add(new Contradiction(null, null, here, function.text(), function.where()));
        }
    }
}
