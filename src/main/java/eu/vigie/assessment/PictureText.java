package eu.vigie.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import eu.vigie.finding.DiagramWords;
import eu.vigie.finding.Phrasebook;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.ownership.Stake;
import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;

/** What a picture shows in sentences, for those who do not see it: the answer, each party's country, how each stake is held. */
final class PictureText {

    private final DiagramWords words;
    private final Phrasebook phrases;

    PictureText(DiagramWords words, Phrasebook phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** Of the parties and stakes that are drawn, and the notes on those that are not. */
    String of(ControlPicture picture, String title, List<String> notes, Collection<Party> parties,
            List<Stake> stakes) {
        List<String> sentences = new ArrayList<>(List.of(title));
        sentences.addAll(notes);
        picture.pairs().forEach(pair -> sentences.add(phrases.step(new ReasoningStep(
                ControlReport.fact(picture.sort(), pair.truth()), pair.controller().name(), pair.controlled().name(),
                null, null, null))));
        parties.forEach(party -> sentences.add(words.party(party)));
        stakes.forEach(stake -> sentences.addAll(sentences(stake)));
        return String.join(". ", sentences) + ".";
    }

    private List<String> sentences(Stake stake) {
        return stake.statements().stream().flatMap(statement -> Steps.stated(stake.holder().name(),
                stake.company().name(), statement, stake.capitalForVotes()).stream()
                .map(step -> phrases.step(step) + how(statement))).toList();
    }

    /** A part in a concert is neither direct nor indirect. */
    private String how(Interest statement) {
        return statement.kind() == InterestKind.ACTING_IN_CONCERT
                ? ""
                : " (" + words.directness(statement.directness()) + ")";
    }
}
