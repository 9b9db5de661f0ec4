package eu.vigie.ledger;

/**
 * Who did something.
 *
 * @param name never empty
 */
public record Account(String name) {

    public Account {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an account has a name");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
