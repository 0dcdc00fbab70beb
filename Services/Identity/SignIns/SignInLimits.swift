internal import Messaging
internal import Models
internal import Postgres

/// How many ways in may be asked for: an address is not written to more often than somebody needs, and a network does not try
/// one address after another.
enum SignInLimits {
    /// How long a link or a code of a mail is good.
    static let lifetime = Duration.seconds(15 * 60)
    /// How long a code is good that was printed.
    static let printedLifetime = Duration.seconds(3600)
    /// Mails to one address in an hour that one network asks for, and that all do; what is asked beyond is answered alike, and
    /// leaves no mail. So nobody alone keeps somebody else from signing in.
    private static let perAddress = (network: 5, all: 20)
    /// From one network in an hour, whatever the addresses: a conference hall may be one network.
    static let perNetwork = 300

    struct Count: Statement {
        let mark: ContentDigest
        let network: Line
        let now: Instant

        var sql: SQL {
            """
            SELECT count(*) FILTER (WHERE address_mark = \(mark) AND network = \(network)),
                count(*) FILTER (WHERE address_mark = \(mark) AND (address IS NOT NULL OR person IS NOT NULL)),
                count(*) FILTER (WHERE network = \(network))
            FROM sign_in WHERE (address_mark = \(mark) OR network = \(network)) AND requested_at > \(since)
            """
        }

        private var since: Instant { now.advanced(by: .seconds(-3600)) }

        static func decode(_ row: Row) throws -> (isWritten: Bool, isTaken: Bool) {
            let (mine, all, network) = try row.decode(Int.self, Int.self, Int.self)
            return (mine < perAddress.network && all < perAddress.all, network < perNetwork)
        }
    }

    /// What is answered to a network that asks too often.
    static var refusal: Rejection {
        Rejection(
            .tooManyRequests,
            detail:
                "Too many ways in were asked for from your network: wait an hour, or ask the secretariat for a code.")
    }
}
