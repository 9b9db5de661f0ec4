package eu.vigie.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import eu.vigie.finding.SourceWords;
import eu.vigie.regulation.Language;
import eu.vigie.supplychain.EvidenceRef;
import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.Interest.Directness;
import eu.vigie.supplychain.InterestId;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.Share;

class StakeClaimsTest {

    private static Interest stake(String document, String id, Share share, @Nullable String from,
            @Nullable String until) {
        return new Interest(new InterestId("urn:test:" + document + ":" + id), new PartyId("urn:test:holder"),
                new PartyId("urn:test:company"), InterestKind.SHAREHOLDING, share, Directness.DIRECT,
                from == null ? null : LocalDate.parse(from), until == null ? null : LocalDate.parse(until),
                new EvidenceRef(document, document, "line 1"));
    }

    private static Interest stake(String document, String id, String share) {
        return stake(document, id, Share.exactly(share), null, null);
    }

    @Test
    void two_documents_that_state_the_same_stake_state_one() {
        assertThat(StakeClaims.reconciled(List.of(stake("a", "1", "30"), stake("b", "1", "30"))))
                .containsExactly(stake("a", "1", "30"));
    }

    @Test
    void one_document_that_states_a_stake_twice_states_one() {
        assertThat(StakeClaims.reconciled(List.of(stake("a", "1", "30"), stake("a", "2", "30"))))
                .extracting(Interest::share).containsOnly(Share.exactly("30"));
        assertThat(StakeClaims.reconciled(List.of(stake("a", "1", "30"), stake("a", "2", "5")))).singleElement()
                .satisfies(stake -> {
                    assertThat(stake.share()).hasToString("[5, 30]");
                    assertThat(SourceWords.in(stake.evidence(), Language.FR))
                            .isEqualTo("les déclarations divergent : a, ligne 1, indique 30 ; a, ligne 1, indique 5");
                });
    }

    @Test
    void a_statement_without_a_figure_contradicts_none_that_has_one() {
        assertThat(StakeClaims.reconciled(List.of(stake("a", "1", Share.UNKNOWN, null, null), stake("b", "1", "30"))))
                .containsExactly(stake("b", "1", "30"));
    }

    @Property(tries = 200)
    void it_does_not_matter_in_which_documents_the_claims_stand(
            @ForAll @Size(min = 2, max = 5) List<@IntRange(max = 100) Integer> shares,
            @ForAll @Size(value = 5) List<@IntRange(max = 2) Integer> documents) {
        List<Interest> cut = new ArrayList<>();
        List<Interest> whole = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            Share share = Share.exactly(String.valueOf(shares.get(i)));
            cut.add(stake("d" + documents.get(i), String.valueOf(i), share, null, null));
            whole.add(stake("d", String.valueOf(i), share, null, null));
        }
        assertThat(StakeClaims.reconciled(cut).stream().map(Interest::share).distinct())
                .containsExactlyElementsOf(
                        StakeClaims.reconciled(whole).stream().map(Interest::share).distinct().toList());
    }

    @Test
    void documents_that_disagree_leave_the_span_between_and_both_are_named() {
        List<Interest> reconciled = StakeClaims.reconciled(List.of(stake("a", "1", "30"), stake("a", "2", "5"),
                stake("b", "1", Share.between("40", "60"), null, null)));
        assertThat(reconciled).singleElement().satisfies(stake -> {
            assertThat(stake.share()).hasToString("[5, 60]");
            assertThat(SourceWords.in(stake.evidence(), Language.EN))
                    .isEqualTo("documents disagree: a at line 1 says 30; "
                            + "a at line 1 says 5; b at line 1 says [40, 60]");
        });
    }

    @Test
    void claims_about_different_times_do_not_disagree() {
        List<Interest> reconciled = StakeClaims
                .reconciled(List.of(stake("a", "1", Share.exactly("30"), null, "2025-01-01"),
                        stake("b", "1", Share.exactly("40"), "2025-01-01", null)));
        assertThat(reconciled).extracting(i -> i.share() + " " + i.from() + " " + i.until())
                .containsExactly("30 null 2025-01-01", "40 2025-01-01 null");
    }

    @Test
    void claims_disagree_only_while_both_stand() {
        List<Interest> reconciled = StakeClaims
                .reconciled(List.of(stake("a", "1", Share.exactly("30"), null, "2025-06-01"),
                        stake("b", "1", Share.exactly("40"), "2025-01-01", null)));
        assertThat(reconciled).extracting(i -> i.share() + " " + i.from() + " " + i.until()).containsExactly(
                "30 null 2025-01-01", "[30, 40] 2025-01-01 2025-06-01", "40 2025-06-01 null");
        assertThat(reconciled).extracting(Interest::id).doesNotHaveDuplicates();
    }

    @Property(tries = 200)
    void on_each_day_one_claim_stands_and_covers_every_documents_claim(
            @ForAll @Size(min = 2, max = 5) List<@IntRange(max = 100) Integer> shares,
            @ForAll @IntRange(max = 9) int seed) {
        Random random = new Random(seed);
        List<Interest> claims = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            int from = 2001 + random.nextInt(10);
            claims.add(stake("d" + i, "1", Share.exactly(String.valueOf(shares.get(i))), from + "-01-01",
                    from + 1 + random.nextInt(5) + "-01-01"));
        }
        List<Interest> once = StakeClaims.reconciled(claims);
        List<Interest> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, random);
        assertThat(StakeClaims.reconciled(shuffled)).containsExactlyInAnyOrderElementsOf(once);
        for (int year = 2000; year < 2018; year++) {
            LocalDate day = LocalDate.of(year, 6, 1);
            List<Interest> standing = once.stream().filter(i -> i.holdsOn(day)).toList();
            List<Interest> claimed = claims.stream().filter(i -> i.holdsOn(day)).toList();
            assertThat(standing).hasSize(claimed.isEmpty() ? 0 : 1);
            for (Interest claim : claimed) {
                Share share = java.util.Objects.requireNonNull(standing.getFirst().share());
                Share said = java.util.Objects.requireNonNull(claim.share());
                assertThat(share.minimum()).isLessThanOrEqualTo(said.minimum());
                assertThat(share.maximum()).isGreaterThanOrEqualTo(said.maximum());
            }
        }
    }
}
