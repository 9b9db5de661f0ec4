package eu.vigie.ownership;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** All pairs by a loop of SQL in SQLite, in memory: sums over what is controlled already, until no pair is new. */
final class SqlControl {

    private SqlControl() {}

    /** The table is filled before the clock starts. */
    static Connection open(RegisterShape register) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        try (Statement setup = connection.createStatement()) {
            setup.execute("create table stake (holder integer, company integer, percent integer)");
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement("insert into stake values (?, ?, ?)")) {
                for (int stake = 0; stake < register.stakes(); stake++) {
                    insert.setInt(1, register.holder()[stake]);
                    insert.setInt(2, register.company()[stake]);
                    insert.setInt(3, register.percent()[stake]);
                    insert.addBatch();
                    if (stake % 10_000 == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
            setup.execute("create index by_holder on stake (holder, company, percent)");
            connection.commit();
        }
        return connection;
    }

    static long countPairs(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute("drop table if exists control");
            sql.execute(
                    "create table control (owner integer, company integer, primary key (owner, company)) without rowid");
            sql.execute(
                    "insert into control select holder, company from stake where percent > 50 and holder <> company");
            // only who controls something, or holds in several ways, can come to more by adding up
            int added = 1;
            while (added > 0) {
                added = sql.executeUpdate("insert or ignore into control select owner, company from ("
                        + "select c.owner as owner, s.company as company, s.percent as percent from control c "
                        + "join stake s on s.holder = c.company union all "
                        + "select o.owner, s.company, s.percent from (select distinct owner from control) o "
                        + "join stake s on s.holder = o.owner) "
                        + "where owner <> company group by owner, company having sum(percent) > 50");
            }
            try (ResultSet count = sql.executeQuery("select count(*) from control")) {
                count.next();
                return count.getLong(1);
            }
        }
    }
}
