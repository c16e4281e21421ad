/** An archive told once more by the decoders of now, and what differs from the one that is kept. */
package org.islet.record.replay;
