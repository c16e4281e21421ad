package org.islet.uploader.emulated;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;

/** What Linux offers for pseudo terminals, as its C library calls it. */
interface Terminals extends Library {

    Terminals LINUX = Native.load("c", Terminals.class);

    int READ_AND_WRITE = 2;
    int NOT_MY_TERMINAL = 0x100;
    short READABLE = 1;

    int posix_openpt(int flags);

    int grantpt(int terminal);

    int unlockpt(int terminal);

    int ptsname_r(int terminal, byte[] name, NativeLong size);

    int open(String path, int flags);

    /** @param watched the terminal, then what is asked in the lower half and what is answered in the upper */
    int poll(int[] watched, NativeLong count, int milliseconds);

    NativeLong read(int terminal, byte[] bytes, NativeLong size);

    NativeLong write(int terminal, byte[] bytes, NativeLong size);

    /** @param settings four words of flags, then the control characters */
    int tcgetattr(int terminal, int[] settings);

    int close(int terminal);
}
