package eu.vigie.ledger;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * Keys that open the service. A key is 256 random bits, so one SHA-256 is enough to keep it: slow, salted hashes
 * protect secrets that people choose and that can be guessed, and nobody guesses one of these.
 */
public final class ApiKeys {

    private static final String PREFIX = "vigie_";
    private static final int BYTES = 32;

    private final Database database;
    private final SecureRandom random = new SecureRandom();

    ApiKeys(Database database) {
        this.database = database;
    }

    /** A new key; it opens nothing until it is {@linkplain #admit admitted}. */
    public String generate() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Lets a key in; only its hash is kept. */
    public void admit(String key, Account account) {
        database.write(() -> database.sql().sql("insert into api_key (hash, account, created_at) values (?, ?, ?)")
                .params(ContentHash.of(key).hex(), account.name(), database.now().toString()).update());
    }

    /** Whose key it is; empty when it is nobody's. */
    public Optional<Account> find(String key) {
        return database.sql().sql("select account from api_key where hash = ?").param(ContentHash.of(key).hex())
                .query(String.class).optional().map(Account::new);
    }

    /** Whether no key was admitted yet. */
    public boolean isEmpty() {
        return database.sql().sql("select count(*) from api_key").query(Long.class).single() == 0;
    }
}
