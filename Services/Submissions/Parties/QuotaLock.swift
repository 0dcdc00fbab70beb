internal import Models
internal import Postgres

/// Held to the end of each transaction that adds to what a party stores, so that two together do not pass its limits.
enum QuotaLock {
    static func take(_ party: PartyID) -> SQL { AdvisoryLock("quota.\(party)").take }
}
