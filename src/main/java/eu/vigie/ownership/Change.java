package eu.vigie.ownership;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Share;

/**
 * What one holder would give up in one company, to somebody whom those in question have nothing to do with.
 *
 * @param holder who gives up
 * @param company in what
 * @param kind what is given up: a stake in votes or capital, or a right that gives control alone
 * @param now as it stands, in percent; null for a right
 * @param then what may stay, at most; null for a right, which must end
 */
public record Change(Party holder, Party company, InterestKind kind, @Nullable Share now, @Nullable Share then) {}
