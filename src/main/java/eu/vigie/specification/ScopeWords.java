package eu.vigie.specification;

import eu.vigie.regulation.Bilingual;
import eu.vigie.regulation.RuleId.Scope;

/** What a rule is asked about, in words. */
final class ScopeWords {

    private ScopeWords() {}

    static Bilingual of(Scope scope) {
        return switch (scope) {
            case COORDINATOR -> new Bilingual("the coordinator of the consortium; the consortium where none is named",
                    "le coordinateur du consortium ; le consortium si aucun n'est désigné");
            case MEMBERS -> new Bilingual("each member of the consortium", "chaque membre du consortium");
            case PARTICIPANTS -> new Bilingual("each member of the consortium and each tenderer selected to deliver",
                    "chaque membre du consortium et chaque soumissionnaire retenu");
            case DELIVERERS -> new Bilingual(
                    "each tenderer, and each maker of a part who is established elsewhere; nobody where a member supplies the"
                            + " technology",
                    "chaque soumissionnaire et chaque fabricant d'une pièce établi ailleurs ; personne si un membre"
                            + " fournit la technologie");
            case SITES -> new Bilingual(
                    "each hosting entity and each site; the consortium where it names no host or no site",
                    "chaque entité d'hébergement et chaque site ; le consortium s'il n'en indique pas");
            case CONSORTIUM -> new Bilingual("the consortium as a whole", "le consortium dans son ensemble");
            case ITEMS -> new Bilingual(
                    "each thing of a kind that the consortium states, such as a change or a record; the consortium where it"
                            + " states none",
                    "chaque élément que le consortium déclare, par exemple un changement ou un dossier ; le consortium"
                            + " s'il n'en déclare pas");
            case EQUIPMENT -> new Bilingual("all that the bills of materials list, taken together",
                    "l'ensemble de ce que comportent les nomenclatures");
            case SUPPLY -> new Bilingual("each party in each role behind each part (maker, supplier, designer, fab, …)",
                    "chaque partie, à chaque titre, derrière chaque pièce (fabricant, fournisseur, concepteur, fonderie, …)");
            case SUPPLY_AND_MEMBERS -> new Bilingual(
                    "each party in each role behind each part, and each member of the consortium",
                    "chaque partie, à chaque titre, derrière chaque pièce, et chaque membre du consortium");
            case SUPPLY_AND_PARTICIPANTS -> new Bilingual(
                    "each party in each role behind each part, each member and each tenderer selected to deliver",
                    "chaque partie, à chaque titre, derrière chaque pièce, chaque membre et chaque soumissionnaire retenu");
            case PART -> new Bilingual("each distinct part", "chaque pièce distincte");
            case CIRCUIT -> new Bilingual("each distinct part that is an integrated circuit",
                    "chaque pièce distincte qui est un circuit intégré");
        };
    }
}
