package uk.workwell.directory;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What may be called from in here. Everything else is refused in words, before anything is sent. */
final class FeedAddress {

    private static final int LONGEST = 500;

    private FeedAddress() {}

    /** Why this address is not read, or empty. Asks nobody. */
    static Optional<String> problem(String typed, List<String> hosts) {
        var text = typed.strip();
        if (text.isEmpty()) return Optional.of("Enter the address of the directory, beginning with https://");
        if (text.length() > LONGEST) return Optional.of("Shorten this to 500 characters");
        URI address;
        try {
            address = new URI(text);
        } catch (URISyntaxException e) {
            return Optional.of("This is not an address. Copy it from the directory's own page");
        }
        if (!"https".equalsIgnoreCase(address.getScheme())) {
            return Optional.of("Enter an address that begins with https://");
        }
        var host = address.getHost();
        if (host == null || address.getUserInfo() != null || (address.getPort() != -1 && address.getPort() != 443)) {
            return Optional.of("Leave out a name, a password and a port: only the address itself is read");
        }
        return hosts.contains(host.toLowerCase(Locale.ROOT))
                ? Optional.empty()
                : Optional.of("This service does not read from " + host
                        + ". Ask whoever runs it to allow this host, or read the file by hand");
    }

    /** Whether every address of this host is one of the public net; one that is not gives it away. */
    static boolean isPublic(String host) {
        try {
            for (var address : InetAddress.getAllByName(host)) {
                if (!isPublic(address)) return false;
            }
            return true;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    static boolean isPublic(InetAddress address) {
        var bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        boolean unique = bytes.length == 16 && (first & 0xfe) == 0xfc;
        boolean shared =
                bytes.length == 4 && (first == 0 || first >= 240 || (first == 100 && second >= 64 && second < 128));
        // Addresses that carry another one inside: 64:ff9b::/96 and 2002::/16 lead to any address of IPv4.
        boolean carries = bytes.length == 16 && ((first == 0x20 && second == 0x02) || (first == 0 && second == 0x64));
        return !unique
                && !shared
                && !carries
                && !address.isLoopbackAddress()
                && !address.isAnyLocalAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress();
    }
}
