package org.islet.devices.catalogue;

/** How sure we may be of a family's decoding; the letter is shown to everyone. */
public enum Verification {
    A("real data, equal to the maker's own decoding"),
    B("real data, equal to a tested decoding by others"),
    C("frames and checksums only"),
    D("from documents only");

    private final String meaning;

    Verification(String meaning) {
        this.meaning = meaning;
    }

    public String meaning() {
        return meaning;
    }
}
