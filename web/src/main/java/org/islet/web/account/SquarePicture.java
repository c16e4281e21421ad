package org.islet.web.account;

import io.nayuki.qrcodegen.QrCode;

/**
 * A text as a square picture that phones read (ISO/IEC 18004).
 *
 * @param size of a side in fields, with the white ones around it
 * @param path its dark fields as an SVG path, a field a unit
 */
public record SquarePicture(int size, String path) {

    private static final int WHITE_AROUND = 4;

    static SquarePicture of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + WHITE_AROUND)
                            .append(' ')
                            .append(y + WHITE_AROUND)
                            .append("h1v1h-1z");
                }
            }
        }
        return new SquarePicture(code.size + 2 * WHITE_AROUND, path.toString());
    }

    public int getSize() {
        return size;
    }

    public String getPath() {
        return path;
    }
}
