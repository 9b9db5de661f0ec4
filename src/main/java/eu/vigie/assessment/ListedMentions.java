package eu.vigie.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import eu.vigie.matching.ListedNames;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.Part;
import eu.vigie.supplychain.Party;

/**
 * Parts whose own name, number, description or function speaks of a listed group that no line names as having a part in them: a distributor
 * may stand where the maker belongs. The rules ask about parties alone, so that this keeps the whole from passing.
 */
record ListedMentions(ListedNames listed) {

    /** One problem for each part and text, in the order of the parts. */
    List<InputProblem> in(Collection<Part> parts) {
        List<InputProblem> problems = new ArrayList<>();
        for (Part part : parts) {
            of(part, part.name()).forEach(problems::add);
            Stream.of(part.description(), part.manufacturerPartNumber(), part.function())
                    .filter(text -> text != null && !text.equals(part.name()))
                    .forEach(text -> of(part, text).forEach(problems::add));
        }
        return problems;
    }

    private Stream<InputProblem> of(Part part, @Nullable String text) {
        Set<Party> mentioned = text == null ? Set.of() : listed.mentioned(text);
        return mentioned.isEmpty()
                ? Stream.empty()
                : mentioned.stream().filter(party -> part.roles().stream()
                        .noneMatch(role -> listed.likeGroups(role.party().name()).contains(party)))
                        .map(party -> new InputProblem(part.evidence().document(), part.evidence().place(), text,
                                "what is said of the part speaks of " + party.name()
                                        + ", which is listed, and no line names it for this part",
                                "name whoever makes the part, or have two persons confirm that this text does not mean "
                                        + party.name()));
    }
}
