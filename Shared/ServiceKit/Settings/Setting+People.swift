internal import Models

// How people are reached, how they sign in, and what they send.

extension Setting {
    public static let mail = mail(
        "NPP16_MAIL", compose: "maildir:/var/lib/npp16/mail",
        .text("maildir:FOLDER, smtp://host:port or smtps://host:port"),
        "Where mail goes. A folder mails nobody. The line to smtp:// is encrypted (STARTTLS), or nothing is sent; ?tls=offered behind it goes on without where the server offers none, ?tls=none never encrypts. smtps:// is encrypted from the first byte."
    )
    public static let mailFrom = mail(
        "NPP16_MAIL_FROM", compose: "notifications@example.org", .text("a mail address, in ASCII before the @"),
        "From whom mail comes. The domain is yours to vouch for (SPF, DKIM).")
    public static let mailReplyTo = Setting(
        "NPP16_MAIL_REPLY_TO", .mail, of: [.notifications, .gateway], compose: "secretariat@example.org",
        .text("a mail address"),
        "A person who reads answers, and whom somebody asks for a code to sign in by; the sender where nobody is named."
    )
    public static let mailUser = mail(
        "NPP16_MAIL_USER", .text("a name that the mail server knows"), "Where the mail server wants a name.")
    public static let mailPassword = mail(
        "NPP16_MAIL_PASSWORD_FILE", .text("the path of a file that can be read and is not empty"),
        "The file with the password for that name. In a container it must be readable by user 10016.")
    public static let mailBounces = mail(
        "NPP16_MAIL_BOUNCES", compose: "bounces@example.org", .text("a mail address"),
        "Where mail comes back to; addresses with something behind a + in it must reach it, too. Nothing is read where it is left out."
    )
    public static let mailBouncesFolder = Setting(
        "NPP16_MAIL_BOUNCES_MAILDIR", .wiring, of: [.notifications], .text("the path of a Maildir"),
        "Where the mail that came back is found; nothing is read where it is left out.")
    public static let mailActs = mail(
        "NPP16_MAIL_ACTS", standard: "on", .choice(["on", "off"]),
        "off where nobody shall act by the link of a mail without signing in.")
    public static let mailConnections = mail(
        "NPP16_MAIL_CONNECTIONS", standard: "4", .number(1...7), "Lines to the mail server at once.")
    public static let mailDomainConnections = mail(
        "NPP16_MAIL_DOMAIN_CONNECTIONS", standard: "4", .number(1...100), "Mails to one domain at once.")
    public static let mailDomainRate = mail(
        "NPP16_MAIL_DOMAIN_PER_MINUTE", standard: "1200", .number(1...1_000_000), "Mails to one domain in a minute.")
    public static let mailTimeout = mail(
        "NPP16_MAIL_TIMEOUT", standard: "60", .number(1...60), "Seconds that one mail may take.")

    static let ofMail = [
        mail, mailFrom, mailReplyTo, mailUser, mailPassword, mailBounces, mailBouncesFolder, mailActs, mailConnections,
        mailDomainConnections, mailDomainRate, mailTimeout,
    ]

    public static let sessionIdle = signIn(
        "NPP16_SESSION_IDLE", standard: "120", .number(1...1440),
        "Minutes without use after which a browser is signed out.")
    public static let sessionHours = signIn(
        "NPP16_SESSION_HOURS", standard: "12", .number(1...168), "Hours in all after which a browser is signed out.")
    public static let secondFactor = signIn(
        "NPP16_SECOND_FACTOR", .text("roles with commas between, of secretariat, co-chair, ops"),
        "For whom a second factor is required; others may have one.")
    public static let oidcIssuer = Setting(
        "NPP16_OIDC_ISSUER", .signIn, of: [.identity, .gateway],
        .text("a web address that begins with https://, unless it is on this machine"),
        "A provider at which people sign in (OpenID Connect), exactly as it writes its own name. It must send back to NPP16_PUBLIC_URL and /sign-in/oidc/callback."
    )
    public static let oidcClient = signIn(
        "NPP16_OIDC_CLIENT", .text("what this installation is called there"),
        "What this installation is called at the provider.")
    public static let oidcSecret = signIn(
        "NPP16_OIDC_SECRET_FILE", .text("the path of a file that can be read and is not empty"),
        "The file with the secret that the provider gave, if it gave one. In a container it must be readable by user 10016."
    )
    public static let oidcName = Setting(
        "NPP16_OIDC_NAME", .signIn, of: [.gateway], .text("a name"),
        "What the provider is called on the sign-in page; its host where this is left out.")

    static let ofSignIn = [sessionIdle, sessionHours, secondFactor, oidcIssuer, oidcClient, oidcSecret, oidcName]

    public static let scan = Setting(
        "NPP16_SCAN", .files, of: [.submissions], .text("clamd://host:port or clamd:///path"),
        "A scanner that looks at files before they are stored (clamd's INSTREAM); none where it is left out. Files are looked through for what they do in any case; only a scanner knows known malware. clamd://scanner:3310 is that of the profile scan."
    )

    static let ofFiles = [scan]

    private static func mail(
        _ name: String, standard: String = "", compose: String? = nil, _ rule: Rule, _ meaning: String
    ) -> Setting {
        Setting(name, .mail, of: [.notifications], standard: standard, compose: compose, rule, meaning)
    }

    private static func signIn(_ name: String, standard: String = "", _ rule: Rule, _ meaning: String) -> Setting {
        Setting(name, .signIn, of: [.identity], standard: standard, rule, meaning)
    }
}
