package org.islet.neighbour.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckedSiteTest {

    private static final SiteAddress SITE = new SiteAddress("https://site.example.org/");

    private static Resolver leadingTo(String... literals) {
        return name -> {
            var all = new ArrayList<InetAddress>();
            for (var literal : literals) {
                all.add(InetAddress.getByName(literal));
            }
            return all;
        };
    }

    @Test
    void aNameThatLeadsToPublicAddressesIsReachedAtThese() throws SiteFault {
        var site = CheckedSite.of(SITE, Reach.PUBLIC, leadingTo("93.184.216.34", "2606:4700::1111"));

        assertThat(site.places()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.9.1",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "192.0.0.1",
                "192.0.2.1",
                "198.18.0.1",
                "198.19.255.1",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "239.1.1.1",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd00:ec2::254",
                "ff02::1",
                "::ffff:10.0.0.1",
                "::ffff:127.0.0.1",
                "::10.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "2002:7f00:1::",
                "2001::1",
                "2001:db8::1",
                "100::1"
            })
    void aNameThatLeadsInsideIsRefusedAlsoAmongOthers(String inside) throws SiteFault {
        for (var places :
                List.of(leadingTo(inside), leadingTo("93.184.216.34", inside), leadingTo(inside, "2606:4700::1111"))) {
            assertThatThrownBy(() -> CheckedSite.of(SITE, Reach.PUBLIC, places))
                    .isInstanceOfSatisfying(SiteFault.class, fault -> assertThat(fault.trouble())
                            .isEqualTo(SiteTrouble.NOT_PUBLIC));
        }
        assertThat(CheckedSite.of(SITE, Reach.INSIDE, leadingTo(inside)).places())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.169.0.1",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2a00::1",
                "2001:4860::1"
            })
    void whatLiesBesideABlockIsPublic(String outside) throws SiteFault {
        assertThat(CheckedSite.of(SITE, Reach.PUBLIC, leadingTo(outside)).places())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://site.example.org",
                "https://site.example.org:8443",
                "https://site.example.org:22",
                "http://site.example.org:443"
            })
    void outsideTheHospitalOnlyHttpsOnItsPortIsAsked(String address) throws SiteFault {
        var site = new SiteAddress(address);

        assertThat(site.refusedFor(Reach.PUBLIC)).isPresent();
        assertThatThrownBy(() -> CheckedSite.of(site, Reach.PUBLIC, leadingTo("1.1.1.1")))
                .isInstanceOf(SiteFault.class);
        assertThat(site.refusedFor(Reach.INSIDE)).isEmpty();
    }

    @Test
    void aNameIsAskedForOnce() throws SiteFault {
        var asked = new ArrayList<String>();

        CheckedSite.of(SITE, Reach.PUBLIC, name -> {
            asked.add(name);
            return List.of(InetAddress.getByName("1.1.1.1"));
        });

        assertThat(asked).containsExactly("site.example.org");
    }

    @Test
    void aNameNobodyKnowsIsSaid() {
        assertThatThrownBy(() -> CheckedSite.of(SITE, Reach.PUBLIC, name -> {
                    throw new UnknownHostException(name);
                }))
                .isInstanceOfSatisfying(
                        SiteFault.class, fault -> assertThat(fault.trouble()).isEqualTo(SiteTrouble.UNKNOWN_NAME));
    }
}
