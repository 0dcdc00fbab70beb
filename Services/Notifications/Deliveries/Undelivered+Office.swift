internal import Messaging
internal import Models
internal import Notices
internal import Postgres
internal import Reactor

extension Undelivered {
    /// Tells an office in its inbox, each id once.
    func alarm(_ office: Office, _ notice: Notice, id: String) throws -> SQL {
        try Inbox.Put(
            office.rawValue, event: id, type: DeliveryBounced.type, notice, office.because, at: at
        ).statement
    }

    /// Writes to the contacts of some offices that nobody is reached at an address any more: once, since nothing is sent there
    /// after that.
    @Reactor func write(
        _ notice: Notice, to offices: [Office], event: String, in transaction: Transaction
    ) async throws {
        for office in offices {
            for contact in try await transaction.query(ContactsOfOffice(office: office, today: at.date)) {
                let mail = Ledger.Queue(
                    event: event, type: DeliveryBounced.type, to: contact, of: office.recipient, .required, notice,
                    office.because)
                transaction.enqueue(try mail.statement(from: sender))
            }
        }
    }
}
