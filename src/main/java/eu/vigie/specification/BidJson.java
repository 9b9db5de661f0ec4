package eu.vigie.specification;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/** A scenario's consortium as the document that a consortium hands in. */
final class BidJson {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private BidJson() {}

    static Document write(Bid bid) {
        ObjectNode root = JSON.createObjectNode().put("name", "Aurora");
        ArrayNode members = root.putArray("members");
        bid.partners().forEach(partner -> member(members.addObject(), partner));
        ArrayNode sites = root.putArray("sites");
        bid.sites().forEach(site -> site(sites.addObject().put("name", site.name()), site));
        ArrayNode tenderers = root.putArray("tenderers");
        bid.bidders().forEach(bidder -> tenderer(tenderers.addObject(), bidder));
        ArrayNode assurances = root.putArray("assurances");
        bid.promises().forEach(promise -> assurance(assurances.addObject(), promise));
        ArrayNode risks = root.putArray("supplierRisks");
        bid.risks().forEach(risk -> risk(risks.addObject(), risk));
        Bid.Money money = bid.money();
        if (money != null) {
            financing(root.putObject("financing").put("currency", "EUR"), money);
        }
        DeedsJson.write(root, bid.deeds());
        return Document.of("aurora.json", root.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void site(ObjectNode node, Bid.Place site) {
        country(node, "country", site.country());
        text(node, "pue", site.pue());
        text(node, "renewableShare", site.renewable());
        text(node, "itLoadMw", site.megawatts());
    }

    private static void member(ObjectNode member, Bid.Partner partner) {
        ObjectNode party = member.putObject("party").put("name", partner.name());
        if (partner.number() != null) {
            party.putArray("identifiers").addObject().put("scheme", RegisterTurtle.SCHEME).put("id", partner.number());
        }
        country(party, "jurisdiction", partner.seat());
        country(party, "headquarters", partner.headOffice());
        ArrayNode roles = member.putArray("roles");
        if (partner.role() != null) {
            roles.add(partner.role().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        if (partner.capital() != null) {
            share(member.putObject("capital"), partner.capital());
        }
    }

    private static void tenderer(ObjectNode tenderer, Bid.Bidder bidder) {
        country(tenderer.putObject("party").put("name", bidder.name()), "jurisdiction", bidder.seat());
        if (!bidder.share().equals(Share.UNKNOWN)) {
            share(tenderer.putObject("share"), bidder.share());
        }
        truth(tenderer, "directContract", bidder.directContract());
        truth(tenderer, "classifiedAccess", bidder.classifiedAccess());
    }

    private static void truth(ObjectNode node, String name, Truth truth) {
        if (truth != Truth.UNKNOWN) {
            node.put(name, truth == Truth.YES);
        }
    }

    private static void assurance(ObjectNode assurance, Bid.Promise promise) {
        assurance.putObject("party").put("name", promise.party());
        assurance.put("basis", promise.basis());
        text(assurance, "acceptedBy", promise.acceptedBy());
        country(assurance, "state", promise.state());
        text(assurance, "from", promise.from());
        text(assurance, "until", promise.until());
    }

    private static void risk(ObjectNode node, Bid.Risk risk) {
        node.putObject("party").put("name", risk.supplier());
        node.put("criterion", risk.criterion()).put("statedBy", risk.statedBy()).put("met", risk.met());
    }

    private static void text(ObjectNode node, String name, @Nullable Object value) {
        if (value != null) {
            node.put(name, value.toString());
        }
    }

    private static void country(ObjectNode node, String name, @Nullable Country country) {
        if (country != null) {
            node.put(name, country.code());
        }
    }

    private static void share(ObjectNode node, Share share) {
        if (share.isExact()) {
            node.put("exact", share.minimum().toPlainString());
            return;
        }
        node.put(share.exclusiveMinimum() ? "exclusiveMinimum" : "minimum", share.minimum().toPlainString());
        node.put(share.exclusiveMaximum() ? "exclusiveMaximum" : "maximum", share.maximum().toPlainString());
    }

    private static void financing(ObjectNode node, Bid.Money money) {
        amount(node, "computeCapex", money.total());
        amount(node, "union", money.union());
        amount(node, "states", money.states());
        amount(node, "private", money.own());
    }

    private static void amount(ObjectNode node, String name, @Nullable BigDecimal millions) {
        if (millions != null) {
            node.put(name, millions.multiply(MILLION).stripTrailingZeros().toPlainString());
        }
    }
}
