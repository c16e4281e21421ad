/** Signing in and out on the pages: the session remembers an account, each request proves it anew. */
package org.islet.web.login;
