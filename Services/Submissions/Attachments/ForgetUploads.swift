internal import Logging
internal import Messaging
internal import Models
internal import Postgres
internal import Reactor
internal import ServiceKit

/// Forgets uploads that nobody has ended within a day.
@Reactor struct ForgetUploads {
    let pool: Pool
    let logger: Logger

    private static let interval = Duration.seconds(3600)

    /// Runs in every replica: what one has deleted the other does not find.
    func run() async throws {
        while true {
            do {
                let count = try await pool.execute(
                    """
                    WITH forgotten AS (
                        DELETE FROM attachment WHERE state = 'uploading' AND begun_at < now() - interval '1 day'
                        RETURNING content)
                    DELETE FROM content USING forgotten WHERE content.id = forgotten.content
                    """)
                if count > 0 { logger.info("attachments.forgotten", metadata: ["attachments": "\(count)"]) }
            } catch let error as CancellationError {
                throw error
            } catch {
                logger.warning("attachments.not-forgotten", metadata: ["error": "\(error)"])
            }
            try await Reactor.sleep(for: Self.interval)
        }
    }
}
