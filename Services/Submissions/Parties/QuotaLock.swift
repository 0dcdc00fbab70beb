internal import Models
internal import Postgres

/// Held until the end of the transaction by whoever adds to what a party keeps, so that two together do not pass its limits.
enum QuotaLock {
    static func take(_ party: PartyID) -> SQL { AdvisoryLock("quota.\(party)").take }
}
