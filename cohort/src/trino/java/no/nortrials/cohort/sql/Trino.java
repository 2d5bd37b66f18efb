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

/** Trino on three nodes in this process: one that coordinates and works, two that work. Data are in memory. */
final class Trino implements AutoCloseable {
    private static final String CATALOG = "memory";
    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private final DistributedQueryRunner nodes;

    private Trino(DistributedQueryRunner nodes) {
        this.nodes = nodes;
    }

    static Trino start() throws Exception {
        var session = testSessionBuilder().setCatalog(CATALOG).setSchema("default").build();
        DistributedQueryRunner nodes =
                DistributedQueryRunner.builder(session).setWorkerCount(2).build();
        nodes.installPlugin(new MemoryPlugin());
        nodes.createCatalog(CATALOG, CATALOG, Map.of("memory.max-data-per-node", "256MB"));
        return new Trino(nodes);
    }

    int count() {
        return nodes.getNodeCount();
    }

    /** A new schema, and nothing else in sight. */
    String schema() throws SQLException {
        String name = "s" + SCHEMAS.incrementAndGet();
        run("CREATE SCHEMA " + name);
        return name;
    }

    void drop(String schema) throws SQLException {
        run("DROP SCHEMA " + schema + " CASCADE");
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = connect("default");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    Opening opening(String schema) {
        return () -> connect(schema);
    }

    private Connection connect(String schema) throws SQLException {
        String address = nodes.getCoordinator().getAddress().toString();
        return DriverManager.getConnection("jdbc:trino://" + address + "/" + CATALOG + "/" + schema + "?user=test");
    }

    @Override
    public void close() {
        nodes.close();
    }
}
