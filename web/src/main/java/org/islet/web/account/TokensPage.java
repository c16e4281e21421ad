package org.islet.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import org.islet.account.Scope;
import org.islet.account.token.NoSuchToken;
import org.islet.account.token.TokenId;
import org.islet.account.token.TokenRequest;
import org.islet.account.token.TokenService;
import org.islet.web.site.NamedInForm;
import org.islet.web.site.Notices;
import org.jspecify.annotations.Nullable;

/** The tokens of a person's programs: made here, shown once, listed, revoked. */
@Named
@ViewScoped
public class TokensPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private transient @Nullable String secret;

    @Inject
    private transient TokenService tokens;

    @Inject
    private TokenList list;

    @Inject
    private transient Notices notices;

    /** For the uploader: it may send, and nothing else. */
    public void make() {
        try {
            secret = tokens.make(new TokenRequest(name, Set.of(Scope.UPLOAD), TokenRequest.USUALLY, false))
                    .secret();
            name = "";
            list.askAgain();
        } catch (IllegalArgumentException notLikeThis) {
            notices.trouble(notLikeThis);
        }
    }

    public void revoke(String token) {
        try {
            tokens.revoke(new TokenId(NamedInForm.id(token)));
            notices.say("tokens.revoked");
        } catch (NoSuchToken already) {
            notices.trouble(already);
        }
        list.askAgain();
        secret = null;
    }

    public @Nullable String getSecret() {
        return secret;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
