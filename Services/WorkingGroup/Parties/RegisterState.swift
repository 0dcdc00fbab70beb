public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension RegisterState: Command {
    public func perform(in unit: UnitOfWork) async throws -> Party {
        guard let known = StateNames.named(state.rawValue) else {
            let near = NearNames(StateNames.all.values.map { (name: $0.english.rawValue, shown: $0.english.rawValue) })
            let hint = near.hint(for: state.rawValue)
            throw Rejection.invalid("state", "“\(state)” is no state\(hint: hint)")
        }
        return try await RegisterParty(
            id: id ?? known.id, name: known.english, iso3166: known.code,
            kind: known.isMember ? .memberState : .nonMemberState, region: region
        ).perform(in: unit)
    }
}
