// The peer is made for browsers, and asks for their window.
globalThis.window = globalThis;
globalThis.self = globalThis;
