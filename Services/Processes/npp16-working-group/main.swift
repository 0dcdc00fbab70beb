internal import ServiceKit
internal import WorkingGroup

await WorkingGroup.main()
