package no.nortrials.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Supplier;

/** One of the main pages as one of the users; every visit goes to another address of its kind. */
record Page(String name, HttpClient visitor, Supplier<URI> address) {

    /** Visits the page and checks that it is it. */
    void once() {
        visit(address.get());
    }

    /** Whether it only says that the figures are being counted, which is not the page asked for. */
    private static boolean waits(String body) {
        return body.contains("id=\"computing\"");
    }

    private void visit(URI to) {
        try {
            var response = visitor.send(
                    HttpRequest.newBuilder(to).timeout(Duration.ofMinutes(5)).build(), BodyHandlers.ofString());
            if (response.statusCode() != 200 || !response.body().contains("<h1") || waits(response.body()))
                throw new IllegalStateException(name + ": " + to + " gives " + response.statusCode());
        } catch (IOException e) {
            throw new IllegalStateException(name + ": " + to, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
