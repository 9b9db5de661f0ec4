package eu.vigie.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import eu.vigie.evidence.BroughtLists.Brought;
import eu.vigie.evidence.FtmReader.Entity;

/**
 * Which FollowTheMoney entities stand on lists, by their topics and the data sets that they are from.
 *
 * <p>Interpretation: a file may hold a few entities only, so that it brings those who stand on a list and never says that nobody else does.
 * Who is only linked to a sanctioned party stands on no list.
 */
final class FtmLists {

    static final String SANCTION = "Sanction";
    /** Where sanctions are written out within the entity. */
    static final String NESTED = "sanctions";
    static final Set<String> OF_SANCTIONS = Set.of("startDate", "listingDate", "program", "programId");
    static final Set<String> READ = Set.of("topics", "entity", "listingDate", "program", "programId");

    private static final Set<String> TOPICS = Set.of("sanction", "export.control", "debarment");
    private static final Map<String, String> LISTS = Map.of("us_ofac_sdn", "ofac-sdn", "us_ofac_cons",
            "ofac-consolidated", "eu_fsf", "eu-financial-sanctions", "us_bis_denied", "us-denied-persons",
            "us_dod_chinese_milcorps", "us-section-1260h");

    /** An entity on lists, until what else is said of it has been met. */
    private record Listed(int party, int position, List<String> lists) {}

    private final Statements statements;
    private final ImportLog log;
    private final List<Listed> listed = new ArrayList<>();
    private final Map<Integer, TreeSet<LocalDate>> since = new HashMap<>();
    private final Map<Integer, TreeSet<String>> programmes = new HashMap<>();
    private @Nullable LocalDate seen;

    FtmLists(Statements statements, ImportLog log) {
        this.statements = statements;
        this.log = log;
    }

    void party(Entity entity) {
        LocalDate day = day(entity.seen);
        seen = day == null || seen != null && seen.isAfter(day) ? seen : day;
        if (entity.all("topics").stream().anyMatch(TOPICS::contains)) {
            listed.add(new Listed(entity.id, entity.position, lists(entity)));
            said(entity.id, entity);
        }
    }

    /** One that is an entity of its own and names whom it is on. */
    void sanction(Entity entity) {
        entity.all("entity").forEach(party -> said(statements.key(party), entity));
    }

    private void said(int party, Entity entity) {
        Stream.of("startDate", "listingDate").flatMap(property -> entity.all(property).stream())
                .map(text -> Days.first(text)).filter(day -> day != Days.NONE)
                .forEach(day -> since.computeIfAbsent(party, any -> new TreeSet<>()).add(LocalDate.ofEpochDay(day)));
        Stream.of("programId", "program").map(entity::all).filter(all -> !all.isEmpty()).findFirst()
                .ifPresent(all -> programmes.computeIfAbsent(party, any -> new TreeSet<>()).addAll(all));
    }

    /** Those known by their data sets; all data sets where none is known. */
    private static List<String> lists(Entity entity) {
        List<String> known = entity.datasets.stream().map(LISTS::get).filter(Objects::nonNull)
                .map(Objects::requireNonNull).distinct().toList();
        return known.isEmpty() ? entity.datasets.stream().map(FtmLists::id).distinct().toList() : known;
    }

    private static String id(String dataset) {
        String plain = dataset.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$",
                "");
        return plain.matches("[a-z].*-.*") ? plain : "ftm-" + plain;
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        int day = text == null ? Days.NONE : Days.of(text);
        return day == Days.NONE ? null : LocalDate.ofEpochDay(day);
    }

    void finish() {
        for (Listed each : listed) {
            TreeSet<LocalDate> days = since.getOrDefault(each.party(), new TreeSet<>());
            for (String list : each.lists()) {
                statements.lists().bring(new Brought(list, list, "FollowTheMoney", seen, false, true));
                statements.lists().enter(new ListedParty(each.party(), list,
                        String.join(", ", programmes.getOrDefault(each.party(), new TreeSet<>(Set.of(list)))),
                        statements.keys().text(each.party()), "second-hand", days.isEmpty() ? null : days.first(),
                        null, List.of(), each.position()));
            }
        }
        if (!listed.isEmpty()) {
            log.note("entities on a list are taken as they are, and nobody else is cleared by the file");
        }
    }
}
