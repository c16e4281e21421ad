/** Who besides the patient may see what, and until when; the check stands here, under pages, REST and PDF alike. */
package org.islet.consent;
