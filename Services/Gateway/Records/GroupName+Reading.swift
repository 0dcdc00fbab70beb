internal import Localization
internal import Postgres
internal import ProcessRegister

extension GroupName {
    /// A page with another title is better than none: where the process cannot be read, it goes without.
    init(in pool: Pool) async { self.init((try? await pool.query(ProcessBasics.Known()).first)?.shortName) }
}
