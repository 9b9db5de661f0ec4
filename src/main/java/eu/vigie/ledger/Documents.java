package eu.vigie.ledger;

import java.util.Optional;

/** Bytes by their hash. */
final class Documents {

    private final Database database;

    Documents(Database database) {
        this.database = database;
    }

    /** Within a transaction: keeps the bytes, once. */
    void keep(ContentHash hash, byte[] bytes) {
        if (!has(hash)) {
            database.sql().sql("insert into document (sha256, size, bytes) values (?, ?, ?)")
                    .params(hash.hex(), bytes.length, bytes).update();
        }
    }

    Optional<byte[]> bytes(ContentHash hash) {
        return database.sql().sql("select bytes from document where sha256 = ?").param(hash.hex())
                .query((row, number) -> row.getBytes(1)).optional();
    }

    /** Within a transaction: drops the bytes when neither an entry nor an unfinished job needs them. */
    void dropUnlessNeeded(ContentHash hash) {
        database.sql().sql("""
                delete from document where sha256 = :hash
                    and not exists (select 1 from entry where entry.document = document.sha256)
                    and not exists (select 1 from job where job.document = document.sha256
                        and job.state in ('QUEUED', 'RUNNING'))
                """).param("hash", hash.hex()).update();
    }

    private boolean has(ContentHash hash) {
        return database.sql().sql("select count(*) from document where sha256 = ?").param(hash.hex()).query(Long.class)
                .single() > 0;
    }
}
