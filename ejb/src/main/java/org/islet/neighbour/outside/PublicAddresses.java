package org.islet.neighbour.outside;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Which addresses belong to the open Internet, as an allow-list: of IPv6 only what is given out (2000::/3, RFC 4291), of
 * both without the registries of special purposes (RFC 6890 and after), which hold what is private, local, of a link, of
 * a cloud's metadata, or another address in disguise.
 */
final class PublicAddresses {

    private static final int BITS_OF_A_BYTE = 8;
    private static final int ALL_BITS = 0xff;

    private static final List<Block> SPECIAL = List.of(
            new Block("0.0.0.0", 8),
            new Block("10.0.0.0", 8),
            new Block("100.64.0.0", 10),
            new Block("127.0.0.0", 8),
            new Block("169.254.0.0", 16),
            new Block("172.16.0.0", 12),
            new Block("192.0.0.0", 24),
            new Block("192.0.2.0", 24),
            new Block("192.88.99.0", 24),
            new Block("192.168.0.0", 16),
            new Block("198.18.0.0", 15),
            new Block("198.51.100.0", 24),
            new Block("203.0.113.0", 24),
            new Block("224.0.0.0", 4),
            new Block("240.0.0.0", 4),
            new Block("2001::", 23),
            new Block("2001:db8::", 32),
            new Block("2002::", 16),
            new Block("3fff::", 20));

    private static final Block GIVEN_OUT = new Block("2000::", 3);

    private PublicAddresses() {}

    /** Java has made an IPv4 address of one that was mapped into IPv6 already. */
    static boolean hold(InetAddress address) {
        boolean isGivenOut = address instanceof Inet4Address || GIVEN_OUT.holds(address);
        return isGivenOut && SPECIAL.stream().noneMatch(block -> block.holds(address));
    }

    private record Block(byte[] start, int bits) {

        /** @param literal an address in digits, for which nobody is asked */
        Block(String literal, int bits) {
            this(bytes(literal), bits);
        }

        private static byte[] bytes(String literal) {
            try {
                return InetAddress.getByName(literal).getAddress();
            } catch (UnknownHostException notAnAddress) {
                throw new IllegalStateException(notAnAddress);
            }
        }

        boolean holds(InetAddress address) {
            byte[] other = address.getAddress();
            if (other.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit += BITS_OF_A_BYTE) {
                int counted = Math.min(BITS_OF_A_BYTE, bits - bit);
                int mask = ALL_BITS << (BITS_OF_A_BYTE - counted) & ALL_BITS;
                int at = bit / BITS_OF_A_BYTE;
                if ((start[at] & mask) != (other[at] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
