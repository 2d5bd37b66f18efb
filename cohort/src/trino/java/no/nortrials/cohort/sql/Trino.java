package no.nortrials.cohort.sql;

import static io.trino.testing.TestingSession.testSessionBuilder;

import io.trino.plugin.memory.MemoryPlugin;
import io.trino.testing.DistributedQueryRunner;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One Trino for all tests, gone with them, on three nodes in this process: one that coordinates and works, two that work. Data are in
 * memory; a schema for each who asks.
 */
final class Trino {
    private static final String CATALOG = "memory";
    /** A plan for so few rows need not be searched for long, nor spread over many tasks. */
    private static final String SESSION = "&sessionProperties=join_distribution_type:BROADCAST;join_reordering_strategy:NONE;"
            + "task_concurrency:1;min_hash_partition_count:1;max_hash_partition_count:1;enable_dynamic_filtering:false";

    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private Trino() {}

    /** Begun when first asked for. */
    private static final class Running {
        static final DistributedQueryRunner NODES = start();

        private static DistributedQueryRunner start() {
            try {
                var session = testSessionBuilder().setCatalog(CATALOG).build();
                DistributedQueryRunner nodes = DistributedQueryRunner.builder(session)
                        .setWorkerCount(2)
                        .build();
                nodes.installPlugin(new MemoryPlugin());
                nodes.createCatalog(CATALOG, CATALOG, Map.of());
                return nodes;
            } catch (Exception e) {
                throw new IllegalStateException("Trino did not start", e);
            }
        }
    }

    static int nodes() {
        return Running.NODES.getNodeCount();
    }

    static String schema() throws SQLException {
        String name = "s" + SCHEMAS.incrementAndGet();
        run("CREATE SCHEMA " + name);
        return name;
    }

    static void drop(String schema) throws SQLException {
        run("DROP SCHEMA " + schema + " CASCADE");
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection = connect("default");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A data source that sees nothing but a schema. */
    static Opening opening(String schema) {
        return () -> connect(schema);
    }

    private static Connection connect(String schema) throws SQLException {
        String address = Running.NODES.getCoordinator().getAddress().toString();
        return DriverManager.getConnection("jdbc:trino://" + address + "/" + CATALOG + "/" + schema + "?user=test" + SESSION);
    }
}
