package eu.vigie.ledger;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** The connection to the tables: many readers, one writer. */
final class Database implements AutoCloseable {

    private static final int BUSY_MILLISECONDS = 10_000;
    private static final int CONNECTIONS = 8;

    private final HikariDataSource pool;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ReentrantLock writer = new ReentrantLock(true);

    private Database(DataSource source, Clock clock) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setPoolName("ledger");
        this.pool = new HikariDataSource(config);
        Flyway.configure().dataSource(pool).locations("classpath:db/migration").load().migrate();
        this.sql = JdbcClient.create(pool);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
        this.clock = clock;
    }

    /**
     * Opens or makes the SQLite file. Write-ahead log, so that reading does not wait for writing; every commit is
     * synchronised to the disk ({@code FULL}), since a commit in WAL mode under {@code NORMAL} may be lost with the
     * power.
     */
    static Database sqlite(Path file, Clock clock) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.enforceForeignKeys(true);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return new Database(source, clock);
    }

    /** For reading; inside {@link #write} it sees what was written so far. */
    JdbcClient sql() {
        return sql;
    }

    /** Runs the work in a transaction, one at a time; when this returns, what was written is on the disk. */
    <T> T write(Supplier<T> work) {
        writer.lock();
        try {
            @SuppressWarnings("NullAway") // the supplier's result is handed through as it is
            T result = transaction.execute(status -> work.get());
            return result;
        } finally {
            writer.unlock();
        }
    }

    /** Now, to the millisecond: as much as is stored. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public void close() {
        pool.close();
    }
}
