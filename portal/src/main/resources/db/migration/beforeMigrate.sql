-- PostgreSQL 18 brings uuidv7(); an older server gets one of ours: a random UUID that begins with the milliseconds since 1970.
do $$
begin
    if to_regprocedure('uuidv7()') is null then
        create function uuidv7() returns uuid volatile parallel safe language sql as $function$
            select encode(
                set_bit(set_bit(
                    overlay(uuid_send(gen_random_uuid())
                        placing substring(int8send(floor(extract(epoch from clock_timestamp()) * 1000)::bigint) from 3)
                        from 1 for 6),
                    52, 1), 53, 1), 'hex')::uuid
        $function$;
    end if;
exception
    when unique_violation or duplicate_function then null; -- another portal that started at the same moment made it
end
$$;
