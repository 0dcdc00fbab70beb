internal import Crypto
internal import Foundation
internal import Mail
internal import Messaging
internal import Models
internal import Postgres
internal import Reactor
internal import ServiceKit

/// Removes what stands in files of mail about somebody who was erased, where the service writes or reads such files, and what
/// mail servers said of them to others. The tables of the ledger are emptied before.
struct EraseMail<Erasure: ErasingEvent>: EventHandler {
    let mail: MailConfiguration

    func apply(_ event: Erasure, in unit: EventUnit) async throws {
        // What a server says stands in the inbox of those who look after mail, and in what they were mailed of it.
        for table in ["inbox_item", "delivery"] {
            unit.enqueue(
                """
                UPDATE \(unsafe: table) SET body = 'Erased with the person.', notice = NULL
                WHERE event_id LIKE 'bounce:%' AND split_part(substr(event_id, 8), '/', 1) IN (
                    SELECT id FROM delivery WHERE recipient = \(event.erased))
                """)
        }
        let sent = Set(try await unit.query(Sent(recipient: event.erased)))
        let reports = Set(try await unit.query(Reports(recipient: event.erased)))
        let (way, folder) = (mail.way, mail.bounces?.folder)
        try await Reactor.offload {
            if !sent.isEmpty { try way.remove(sent) }
            if let folder, !reports.isEmpty { try BounceMailbox.remove(reports, from: folder) }
        }
    }
}

private struct Sent: Statement {
    let recipient: ActorID

    /// With what others were mailed of what came back.
    var sql: SQL {
        """
        SELECT id FROM delivery WHERE recipient = \(recipient)
            OR event_id LIKE 'bounce:%' AND split_part(substr(event_id, 8), '/', 1) IN (
                SELECT id FROM delivery WHERE recipient = \(recipient))
        """
    }

    static func decode(_ row: Row) throws -> DeliveryID { try row.decode(DeliveryID.self) }
}

private struct Reports: Statement {
    let recipient: ActorID

    var sql: SQL {
        "SELECT bounce.id FROM bounce JOIN delivery ON delivery.id = bounce.delivery WHERE recipient = \(recipient)"
    }

    static func decode(_ row: Row) throws -> ContentDigest { try row.decode(ContentDigest.self) }
}

extension BounceMailbox {
    /// Removes reports that were read, known by the digests of their contents.
    nonisolated static func remove(_ reports: Set<ContentDigest>, from folder: String) throws {
        for part in ["cur", "new"] {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(part)")) ?? []
            for path in names.map({ "\(folder)/\(part)/\($0)" }) {
                guard let bytes = try? head(of: path), reports.contains(ContentDigest(hash: SHA256.hash(data: bytes)))
                else { continue }
                try FileManager.default.removeItem(atPath: path)
            }
        }
    }
}
