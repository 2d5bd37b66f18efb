package no.nortrials.portal.node;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Registers the nodes that {@code ./run} starts, which put what they are registered by into a folder. In demo mode only. */
@Component
@ConditionalOnProperty(name = "portal.demo", havingValue = "true")
class DemoNodes {
    private static final Logger LOG = LoggerFactory.getLogger(DemoNodes.class);

    private final NodeStore nodes;
    private final Optional<Path> folder;
    private final Clock clock;
    private final Set<String> known = new HashSet<>();

    DemoNodes(NodeStore nodes, NodeProperties properties, Clock clock) {
        this.nodes = nodes;
        this.folder = properties.folder().map(Path::of);
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT2S")
    void look() throws IOException {
        if (folder.isEmpty() || !Files.isDirectory(folder.get())) return;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.get(), "*.json")) {
            for (Path file : files) register(Files.readString(file), file);
        }
    }

    private void register(String line, Path file) {
        if (!known.add(line)) return;
        NodeRegistration.read(line)
                .ifPresentOrElse(
                        node -> nodes.register(node, clock.instant(), "demo"),
                        () -> LOG.warn("{} does not register a node", file.getFileName()));
    }
}
