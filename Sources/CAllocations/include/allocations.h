#ifndef FOIL_ALLOCATIONS_H
#define FOIL_ALLOCATIONS_H

/// Starts (1) or stops (0) counting what the whole process allocates.
void foil_count_allocations(int enabled);

/// Bytes asked for, and calls that asked, while counting was on.
long foil_allocated_bytes(void);
long foil_allocation_count(void);

#endif
