package no.nortrials.portal.platform;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives the portal a PostgreSQL of its own when no {@code spring.datasource.url} is configured.
 *
 * <p>{@code portal.embedded-db.dir} names the folder that keeps its data between starts; the value {@code temporary}
 * means a database that is gone afterwards, for tests.
 */
public final class EmbeddedDatabase implements EnvironmentPostProcessor, Ordered {

    /** After {@code application.yaml} is read. */
    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty("spring.datasource.url")) return;
        String folder = environment.getProperty("portal.embedded-db.dir", "data/postgres");
        String database = environment.getProperty("portal.embedded-db.database", "postgres");
        EmbeddedServer server = EmbeddedServer.in(folder);
        Map<String, Object> properties = Map.of(
                "spring.datasource.url", server.url(database),
                "spring.datasource.username", "postgres",
                "spring.datasource.password", server.password());
        environment.getPropertySources().addLast(new MapPropertySource("embeddedDatabase", properties));
    }
}
