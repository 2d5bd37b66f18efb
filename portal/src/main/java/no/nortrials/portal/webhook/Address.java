package no.nortrials.portal.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;

/** Where a message may go: somebody else's machine on the open internet, encrypted. Looked at when typed and again before each message. */
final class Address {
    private Address() {}

    /** What is wrong with an address, a code with the message {@code webhook.problem.<code>}; empty when nothing is. */
    static Optional<String> problem(String typed, boolean anywhere) {
        URI address;
        try {
            address = URI.create(typed);
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.of("notAnAddress");
        }
        String host = address.getHost();
        if (host == null || address.getUserInfo() != null || typed.length() > 500) return Optional.of("notAnAddress");
        if (anywhere) return Optional.empty();
        if (!"https".equals(address.getScheme())) return Optional.of("notEncrypted");
        return isPrivate(host) ? Optional.of("private") : Optional.empty();
    }

    private static boolean isPrivate(String host) {
        try {
            for (InetAddress each : InetAddress.getAllByName(host))
                if (each.isLoopbackAddress()
                        || each.isAnyLocalAddress()
                        || each.isLinkLocalAddress()
                        || each.isSiteLocalAddress()
                        || each.isMulticastAddress()
                        || isUniqueLocal(each)) return true;
            return false;
        } catch (UnknownHostException unknown) {
            return true;
        }
    }

    /** fc00::/7 (RFC 4193). */
    private static boolean isUniqueLocal(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
    }
}
